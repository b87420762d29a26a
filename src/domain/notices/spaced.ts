/** A text on one line. */
export const spaced = (text: string): string => text.replaceAll(/[\p{White_Space}\ufeff]+/gu, ' ').trim()
