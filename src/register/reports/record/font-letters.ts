import { numbered } from './printable.ts'

/**
 * The characters that the font of the PDF has: those of Roboto Regular as pdfmake 0.3.11 ships it (Apache-2.0), read from
 * the font's character map; its italic and medium have the same. Latin, Greek and Cyrillic; neither Arabic nor emoji.
 */
const LETTERS = [
  String.raw`\n\r\t\u0020-\u007e\u00a0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01f0\u01fa-\u01ff`,
  String.raw`\u0218-\u021b\u0237\u0259\u02bc\u02c6\u02c7\u02c9\u02d8-\u02dd\u02f3\u0300\u0301\u0303`,
  String.raw`\u0309\u030f\u0323\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u03d1\u03d2\u03d6`,
  String.raw`\u0400-\u0486\u0488-\u0513\u1e00\u1e01\u1e3e\u1e3f\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u1f4d`,
  String.raw`\u2000-\u200a\u2010\u2011\u2013-\u2015\u2017-\u201e\u2020-\u2022\u2025-\u2027\u2030\u2032`,
  String.raw`\u2033\u2039\u203a\u203c\u2044\u2070\u2074-\u208e\u20a3\u20a4\u20a6-\u20ac\u20b1\u20b9`,
  String.raw`\u20ba\u20bc\u20bd\u20c1\u2105\u2113\u2116\u2122\u2126\u212e\u215b-\u215e\u2202\u2206`,
  String.raw`\u220f\u2211\u2212\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u25a0\u25ca\u25cb\u25cf`,
  String.raw`\ufb01-\ufb04\ufffd`,
]

const MISSING = new RegExp(`[^${LETTERS.join('')}]`, 'gu')

/** A text in the characters of the font: one that it lacks is told by its number, such as `[U+1F600]`, and not lost. */
export const inFont = (text: string): string =>
  text.normalize('NFC').replace(MISSING, (letter) => numbered(letter))
