import type { EvidenceFound } from '../../reports/evidence.ts'
import type { Words } from '../teller.ts'

/** Why a record has nothing to say of a point of Article 30; of evidence that goes with something, nothing. */
export const SILENCE_WORDS: Readonly<Record<EvidenceFound, Words | undefined>> = {
  recorded: undefined,
  stated: undefined,
  implied: undefined,
  'stated-none': { sv: 'Inga, enligt handlingarna.', en: 'None, as the documents state.' },
  silent: {
    sv: 'Framgår inte av de handlingar som registret bygger på.',
    en: 'Not stated in the documents that the register rests on.',
  },
  unknown: { sv: 'Okänt: har inte utretts.', en: 'Unknown: not looked into yet.' },
  unsaid: { sv: 'Inte angivet i registret.', en: 'Not recorded in the register.' },
}

export const EVIDENCE_WORDS: Readonly<Record<EvidenceFound, Words>> = {
  recorded: { sv: 'angivet i registret', en: 'recorded' },
  stated: { sv: 'anges i handlingarna', en: 'stated in the documents' },
  implied: { sv: 'framgår indirekt av handlingarna', en: 'implied by the documents' },
  'stated-none': { sv: 'inga, enligt handlingarna', en: 'none, as stated' },
  silent: { sv: 'handlingarna säger inget', en: 'the documents are silent' },
  unknown: { sv: 'okänt', en: 'unknown' },
  unsaid: { sv: 'inte angivet', en: 'not recorded' },
}
