const YES = /^(?:yes|ja|true)\s*(?:$|[.,;:!(–—\n-])|^y\.?$/i
const NO = /^(?:no|nej|false)\s*(?:$|[.,;:!(–—\n-])|^n\.?$/i

/** Whether a cell says yes: the word alone, or with a mark before what follows. `Yes/No`, as a form has it, says neither. */
export const isYes = (text: string): boolean => YES.test(text)

/** Whether a cell says no, in the same way; `N/A` and `No information` do not. */
export const isNo = (text: string): boolean => NO.test(text)
