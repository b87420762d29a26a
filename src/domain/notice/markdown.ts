import { NOTICE_WORDS, type Notice, type NoticeItem } from './notice.ts'

/** A notice as Markdown (CommonMark). Texts of the register are texts: what could be markup or HTML in them is escaped. */
export function noticeAsMarkdown({ title, source, sections, missing, tell }: Notice): string {
  const { words } = tell
  const count = missing === 0 ? words(NOTICE_WORDS.complete) : `**${words(NOTICE_WORDS.count)} ${missing}**`
  return [
    `# ${safe(title)}`,
    `*${words(NOTICE_WORDS.source)} ${safe(source)}.* ${count}`,
    ...sections.flatMap(({ heading, items }) => [
      `## ${safe(heading)}`,
      ...items.map((item) => itemText(item, words(NOTICE_WORDS.missing))),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function itemText({ heading, articles, lines, missing }: NoticeItem, word: string): string {
  const told = lines.map((line) => `- ${safe(line)}`).join('\n')
  return [`**${safe(heading)}** (${safe(articles)})`, told, missing ? `> ⚠ **${word}**` : '']
    .filter(Boolean)
    .join('\n\n')
}

/** Every sign that means something in Markdown or HTML with a backslash before it, on one line. */
export const safe = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/g, (sign) => (HARMLESS.has(sign) ? sign : `\\${sign}`))

const HARMLESS = new Set([',', ';', '%', "'", '/', '?', '"', '='])
