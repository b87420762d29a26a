import { findRule } from '../../domain/rules/ruleset.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import { explanation, inMarkdown } from './explanation.ts'
import type { Checked, RuleFacts } from './report.ts'

/** Facts of every rule that was looked at or found something; of a rule that is unknown here, what its findings say. */
export function factsOf(checked: readonly Checked[], language: Language): Map<string, RuleFacts> {
  const facts = new Map<string, RuleFacts>()
  for (const { rules, findings } of checked) {
    for (const id of rules) {
      const rule = findRule(id)
      if (rule === undefined || facts.has(id)) continue
      const { severity, articles, sources, confidence } = rule
      const help = () => inMarkdown(explanation(rule, language))
      const title = rule.title[language]
      facts.set(id, { id, title, severity, articles, sources, confidence, help, page: `/docs/rules/${id}` })
    }
    for (const { finding } of findings) {
      const { rule: id, title, severity, articles, remedy, type } = finding
      if (!facts.has(id))
        facts.set(id, { id, title, severity, articles, sources: [], help: () => remedy, page: type })
    }
  }
  return new Map([...facts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
