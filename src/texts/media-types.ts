/** The media types of files that a text is read from, and the endings that such files have. */
export const TEXT_TYPES = {
  'text/plain': ['.txt'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
} as const
export type TextType = keyof typeof TEXT_TYPES

export const isTextType = (type: string): type is TextType => Object.hasOwn(TEXT_TYPES, type)

/** The media type of a file by the ending of its name; plain text where it says nothing. */
export function textTypeOf(name: string): TextType {
  const found = Object.entries(TEXT_TYPES).find(([, endings]) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending)),
  )
  return found !== undefined && isTextType(found[0]) ? found[0] : 'text/plain'
}
