import { Document, HeadingLevel, Packer, Paragraph } from 'docx'

/** A PDF with lines of text on pages: one string a line; none is a page without text. */
export function makePdf(pages: readonly (readonly string[])[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = lines.length === 0 ? '0 0 100 100 re f' : textOf(lines)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = Buffer.byteLength(text, 'latin1')
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = Buffer.byteLength(text, 'latin1')
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const textOf = (lines: readonly string[]): string =>
  `BT /F1 11 Tf 14 TL 50 800 Td ${lines
    .map((line) => (line === '' ? 'T*' : `(${line.replaceAll(/([()\\])/g, '\\$1')}) Tj T*`))
    .join(' ')} ET`

/** A Word file with a heading and what stands below it; a line that starts with `- ` is an item of a list. */
export function makeDocx(heading: string, lines: readonly string[]): Promise<Buffer> {
  const children = [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...lines.map((line) =>
      line.startsWith('- ')
        ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
        : new Paragraph(line),
    ),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
