import { strFromU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { RegisterError } from '../domain/errors.ts'
import { refused } from './decoded.ts'
import { textOfHtml } from './html.ts'
import { unpacked } from './unpacked.ts'

/** The parts that hold words; pictures, macros and what is linked are left where they are. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels|word\/(document\d*|styles|numbering|footnotes|endnotes)\.xml)$/

/** The text of a Word file, with its headings and lists. Throws invalid. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const parts = unpacked(bytes, (name) => WANTED.test(name))
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw refused('The file has no word/document.xml, so it is no Word file. Send a .docx, or another type.')
  for (const [name, part] of parts)
    if (/<!(DOCTYPE|ENTITY)/i.test(strFromU8(part)))
      throw refused(`The part ${name} declares a document type, which no Word file does. Save it anew.`)
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    return textOfHtml(value)
  } catch (error) {
    if (error instanceof RegisterError) throw error
    throw refused('The Word file cannot be read: its parts do not fit together. Save it anew.', error)
  }
}
