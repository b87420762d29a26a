import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { LAYOUTS, type PdfPages } from './pdf-content.ts'

/** Prints pages as a PDF with its font in it, bookmarks and page numbers. It takes the processor while it runs. */
export async function printPdf({
  title,
  subject,
  language,
  at,
  footer,
  page,
  content,
}: PdfPages): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake')
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts/Roboto')
  pdfmake.setFonts({
    Roboto: {
      normal: join(folder, 'Roboto-Regular.ttf'),
      bold: join(folder, 'Roboto-Medium.ttf'),
      italics: join(folder, 'Roboto-Italic.ttf'),
      bolditalics: join(folder, 'Roboto-MediumItalic.ttf'),
    },
  })
  pdfmake.setTableLayouts({ ...LAYOUTS })
  // A text of the register is never an address to fetch, nor a path to read, but for the font's.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(folder))
  const definition: TDocumentDefinitions & { language: string; displayTitle: boolean } = {
    pageSize: 'A4',
    pageMargins: [45, 45, 45, 55],
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title,
      subject,
      creator: 'ropa',
      producer: 'ropa',
      ...(at !== null && { creationDate: new Date(at), modDate: new Date(at) }),
    },
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 20, bold: true },
      subtitle: { fontSize: 13, color: '#4a4a4a', margin: [0, 2, 0, 12] },
      heading: { fontSize: 15, bold: true, margin: [0, 8, 0, 6] },
      activity: { fontSize: 12, bold: true, margin: [0, 10, 0, 4] },
    },
    footer: (current, count) => ({
      margin: [45, 15, 45, 0],
      fontSize: 7,
      color: '#4a4a4a',
      columns: [
        { text: footer },
        { text: `${page[0]} ${current} ${page[1]} ${count}`, alignment: 'right', width: 90 },
      ],
    }),
    content,
  }
  return pdfmake.createPdf(definition).getBuffer()
}
