import type { Judgement } from '../rules/finding.ts'
import { findRule } from '../rules/ruleset.ts'
import type { Language } from '../rules/sentence.ts'
import { tellFindings } from '../rules/tell-findings.ts'
import type { Annex } from './document.ts'
import type { Variant } from './field.ts'

/**
 * The findings that are open, in a language: those that no waiver accepts. The minimal record has those alone that rest on
 * Article 30; the public one none, since they are for who answers for the register, and for the authority.
 */
export function annexOf({ view, findings }: Judgement, variant: Variant, language: Language): Annex {
  if (variant === 'public') return null
  const open = findings.filter(
    ({ waiver, rule }) =>
      waiver === undefined && (variant === 'full' || findRule(rule)?.articles.some(isOfArticle30)),
  )
  return tellFindings(view, open, language)
}

const isOfArticle30 = (article: string): boolean => article === '30' || article.startsWith('30.')
