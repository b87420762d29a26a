import { NOTICE_WORDS, type Notice, type NoticeItem } from '../../../domain/notice/notice.ts'
import { pageHead, safe, told } from '../record/html.ts'

/** A notice as a page to read and to print. */
export function noticeAsHtml({ title, language, source, sections, missing, tell }: Notice): string {
  const { words } = tell
  const count = missing === 0 ? words(NOTICE_WORDS.complete) : `${words(NOTICE_WORDS.count)} ${missing}`
  const body = sections.map(
    ({ heading, items }) =>
      `<section><h2>${told(heading)}</h2>${items.map((item) => itemHtml(item, words(NOTICE_WORDS.missing))).join('\n')}</section>`,
  )
  return `${pageHead(language, title)}<body><main><h1>${safe(title)}</h1><p>${safe(words(NOTICE_WORDS.source))} ${told(source)}. <strong>${safe(count)}</strong></p>
${body.join('\n')}</main></body></html>\n`
}

function itemHtml({ heading, articles, lines, missing }: NoticeItem, word: string): string {
  const head = `<h3>${safe(heading)} <small>${safe(articles)}</small></h3>`
  const list = lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${told(line)}</li>`).join('')}</ul>`
  return `${head}${list}${missing ? `<p class="silent"><strong>⚠ ${safe(word)}</strong></p>` : ''}`
}
