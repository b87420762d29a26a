/** A text on one line: what comes from elsewhere may hold what a terminal would obey. */
export const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ')
