/**
 * What XML cannot hold, or parsers change: control characters, carriage returns, what is no character, and what looks
 * like an escape of one.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g

/** A text as workbooks write it, every character kept: what XML cannot hold as `_x0001_` (ISO/IEC 29500-1, 22.9.2.19). */
export function xlsxText(text: string): string {
  // The writer numbers texts in an object, where these are something else already.
  const unlike = text in {} ? `${escaped(text.slice(0, 1))}${text.slice(1)}` : text
  return unlike === text ? text.replace(UNSAFE, escaped) : unlike
}

function escaped(found: string): string {
  return Array.from({ length: found.length }, (_, at) => {
    const code = found.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
    return `_x${code}_`
  }).join('')
}
