import type { Contents } from '../../contents.ts'
import { isTransferTool } from '../../gdpr/transfer-tools.ts'
import type { RecordMeasure, RecordTransfer } from '../../reports/record-part-schemas.ts'
import type { ControllerRecord } from '../../reports/record-schemas.ts'
import type { Said, Variant } from '../field.ts'
import type { Teller } from '../teller.ts'
import { MEASURE_STATUS_WORDS, MEASURE_WORDS, RECIPIENT_WORDS } from '../words/kinds.ts'
import { decisionName, toolName } from '../words/law.ts'
import { countryName } from '../words/time.ts'

type Recipient = ControllerRecord['recipients']['items'][number]

/** A recipient in one line: what it is called, what it is to the controller, and where. */
export function recipientLine({ label, type, country, inquiryOnly }: Recipient, tell: Teller): string {
  const words = RECIPIENT_WORDS[type as Contents['recipients']['type']]
  const beside = [
    words === undefined ? type : tell.words(words),
    country && countryName(country, tell.language),
    inquiryOnly === true ? tell.words(INQUIRY) : undefined,
  ].filter(Boolean)
  return `${tell.text(label)} (${beside.join(', ')})`
}

/** Where a transfer goes: a country or an international organisation. */
export function destination(
  { country, internationalOrganisation, eea }: RecordTransfer,
  tell: Teller,
): string {
  const place = country === null ? (internationalOrganisation ?? '') : countryName(country, tell.language)
  return eea ? `${place} (${tell.words(EEA)})` : place
}

/**
 * A transfer in one line. Article 30 asks where it goes and, for compelling legitimate interests alone, for the safeguards:
 * what else it rests on is left out of the minimal record.
 */
export function transferLine(transfer: RecordTransfer, tell: Teller, variant: Variant): string {
  const { recipient, tool, safeguards, adequacyDecision } = transfer
  const isAsked = tellsSafeguards(transfer, variant)
  const parts = [
    `${destination(transfer, tell)} – ${tell.text(recipient.label)}`,
    ...(variant === 'minimal' && !isAsked
      ? []
      : [
          tool === null ? tell.words(NO_TOOL) : isTransferTool(tool) ? toolName(tool, tell.language) : tool,
          ...(adequacyDecision === undefined ? [] : [decisionName(adequacyDecision, tell.language)]),
        ]),
    ...(isAsked
      ? [`${tell.words(SAFEGUARDS)}: ${safeguards === null ? tell.words(NONE) : tell.text(safeguards.label)}`]
      : []),
  ]
  return parts.join('; ')
}

/** Whether a variant says what protects the data that is transferred. */
export const tellsSafeguards = ({ tool }: Pick<RecordTransfer, 'tool'>, variant: Variant): boolean =>
  variant === 'full' || (variant === 'minimal' && tool === '49.1.sub2')

/** The measures of a record; the public learns that there are some, not what they are. */
export function measuresSaid(
  point: Pick<ControllerRecord['securityMeasures'], 'summary' | 'items'>,
  tell: Teller,
  variant: Variant,
): Said['lines'] {
  const { summary, items } = point
  if (variant === 'public') return summary === null && items.length === 0 ? [] : [tell.words(NOT_PUBLISHED)]
  return [...(summary === null ? [] : [tell.text(summary)]), ...items.map((item) => measureLine(item, tell))]
}

function measureLine({ label, type, status }: RecordMeasure, tell: Teller): string {
  const kind = MEASURE_WORDS[type as Contents['security-measures']['type']]
  const state =
    status === undefined || status === 'implemented'
      ? undefined
      : MEASURE_STATUS_WORDS[status as NonNullable<Contents['security-measures']['status']>]
  const beside = [kind && tell.words(kind), state && tell.words(state)].filter(Boolean)
  return beside.length === 0 ? tell.text(label) : `${tell.text(label)} (${beside.join(', ')})`
}

const INQUIRY = {
  sv: 'i ett särskilt ärende, och därmed ingen mottagare enligt art. 4.9',
  en: 'in a particular inquiry, and so no recipient under Art. 4(9)',
}
const EEA = { sv: 'inom EES, inget tredjeland', en: 'in the EEA, no third country' }
const NO_TOOL = { sv: 'överföringsverktyg saknas', en: 'no transfer tool recorded' }
const SAFEGUARDS = { sv: 'skyddsåtgärder', en: 'safeguards' }
const NONE = { sv: 'ingen dokumentation angiven', en: 'no documentation recorded' }
const NOT_PUBLISHED = {
  sv: 'Åtgärder finns dokumenterade. De publiceras inte.',
  en: 'Measures are on record. They are not published.',
}
