import type { RecordDocument } from '../../../domain/record/document.ts'
import { fieldsIn } from '../../../domain/record/fields.ts'
import { titleOf } from '../../../domain/record/layout.ts'
import type { Sheet } from '../../../domain/record/sheet.ts'
import { articleName } from '../../../domain/record/words/law.ts'

/** A record as JSON text, activity by activity; without the annex no more than one of them is in memory at a time. */
export async function* recordAsJson(record: RecordDocument): AsyncGenerator<string> {
  const { facts, tell } = record
  const { columns: _, view, ...about } = facts
  const told = { title: titleOf(facts, tell), ...about, view: view.name }
  yield `{"about":${JSON.stringify(told)},"activities":[`
  let before = ''
  const fields = fieldsIn(facts.role, facts.variant).map(({ name, article, basis, heading }) => ({
    name,
    basis,
    ...(article !== undefined && { article, articleName: articleName(article, facts.language) }),
    heading: tell.words(heading),
  }))
  for await (const sheet of record.sheets()) {
    yield `${before}${JSON.stringify(activityOf(sheet, fields))}`
    before = ','
  }
  const { activities, answering, points, fallbacks } = record.closing()
  const closing = {
    activities,
    answering,
    points: points.map(({ name, counts }) => ({ field: name, counts: Object.fromEntries(counts) })),
    otherLanguages: Object.fromEntries(fallbacks),
  }
  yield `],"closing":${JSON.stringify(closing)},"findings":`
  yield `${JSON.stringify(await record.annex())}}`
}

function activityOf({ key, label, cells, rights }: Sheet, fields: readonly { readonly name: string }[]) {
  return {
    key,
    label,
    fields: fields.map((field) => ({ ...field, ...cells.get(field.name) })),
    rights,
  }
}
