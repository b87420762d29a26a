import type { InWords } from './rule.ts'
import type { Language } from './sentence.ts'

/** Articles as lawyers of a language cite them: of `6.1.b` in English `6(1)(b)`, in Swedish `6.1 b`. */
export function cited(articles: readonly string[], language: Language): string {
  return articles.map((article) => citedOne(article, language)).join(', ')
}

/** An article that a text names, as lawyers cite it. */
export const asCited: InWords = citedOne

function citedOne(article: string, language: Language): string {
  const [first = '', ...parts] = article.split('.')
  if (language === 'en') return `${first}${parts.map((part) => `(${part})`).join('')}`
  return parts.reduce((told, part) => `${told}${/^\d/.test(part) ? '.' : ' '}${part}`, first)
}
