import { lazyBy } from '../../lazy.ts'
import { isLonger } from '../../period.ts'
import { periodName } from '../../record/words/time.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

const footage = named('footage', { type: 'category', tags: ['cctv'] })
const month = { period: 'P1M', trigger: 'recording' } as const
const entrance = (retentionRule: string) =>
  named('entrance', { data: [{ key: 'film', dataCategory: 'footage', retentionRule }] })

export const cameraFootageBeyond72HoursHasAReason: Rule = {
  id: 'ROPA-RT-009',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['5.1.c', '5.1.e'],
  sources: ['EDPB Guidelines 3/2019, para 121', 'SFS 2018:1200 (kamerabevakningslagen)'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The guidelines ask for more argument the longer footage is kept, above all beyond 72 hours; they set no limit. National law may.',
    sv: 'Riktlinjerna kräver mer motivering ju längre bilder bevaras, framför allt längre än 72 timmar; de sätter ingen gräns. Nationell rätt kan göra det.',
  },
  title: {
    en: 'Camera footage that is kept for more than 72 hours has a reason',
    sv: 'Kamerabilder som bevaras längre än 72 timmar har ett skäl',
  },
  message: {
    en: '“{subject}” keeps “{about}” for {period} and records no reason; the EDPB expects an argument where footage is kept beyond 72 hours (Guidelines 3/2019, para 121, on Article 5(1)(c) and (e)).',
    sv: '”{subject}” bevarar ”{about}” i {period} utan registrerat skäl; EDPB väntar sig en motivering när kamerabilder bevaras längre än 72 timmar (riktlinjer 3/2019, punkt 121, om artikel 5.1 c och e).',
  },
  remedy: {
    en: 'Shorten the period to three days, or record in the rule’s justification what happened that calls for more, or the statute that does.',
    sv: 'Korta tiden till tre dagar, eller ange i regelns motivering vad som har hänt som kräver mer, eller den författning som kräver det.',
  },
  inWords: { period: periodName },
  validFrom: '2020-01-29',
  *judge(view) {
    const isFootage = lazyBy((category) =>
      view.lineageOf(category).some(({ tags = [] }) => tags.includes('cctv')),
    )
    for (const each of view.lines()) {
      if (!isFootage(each.category.key) || !isUsed(each.line)) continue
      const rule = view.retentionOf(each)
      if (rule?.period === undefined || !isLonger(rule.period, 'P3D')) continue
      if (rule.justification !== undefined || rule.statute !== undefined) continue
      const of = pathTo('retention-rules', rule.key)
      yield {
        subject: each.path,
        related: [of],
        parameters: { about: pathTo('data-categories', each.category.key), period: rule.period },
        missing: { of, member: 'justification' },
      }
    }
  },
  passing: [
    {
      says: 'three days',
      register: {
        'data-categories': [footage],
        'retention-rules': [named('days', { period: 'P3D', trigger: 'recording' })],
        'processing-activities': [entrance('days')],
      },
    },
    {
      says: 'a month with a reason',
      register: {
        'data-categories': [footage],
        'retention-rules': [named('month', { ...month, justification: { en: 'Break-ins are found late.' } })],
        'processing-activities': [entrance('month')],
      },
    },
    {
      says: 'a month under a law',
      register: {
        statutes: [named('gaming-act', { jurisdiction: 'SE', citation: 'SFS 2018:1138' })],
        'data-categories': [footage],
        'retention-rules': [named('month', { ...month, statute: 'gaming-act' })],
        'processing-activities': [entrance('month')],
      },
    },
    {
      says: 'other data, footage that is not used, footage under a criterion or under no rule',
      register: {
        purposes: [named('analysis')],
        'data-categories': [footage, named('visits', { type: 'category', tags: ['reception'] })],
        'retention-rules': [
          named('month', month),
          named('inquiry', { criterion: { en: 'While it lasts.' } }),
        ],
        'processing-activities': [
          named('reception', {
            retentionRule: 'month',
            purposes: [{ purpose: 'analysis' }],
            data: [
              { key: 'visits', dataCategory: 'visits' },
              {
                key: 'film',
                dataCategory: 'footage',
                purposes: [{ purpose: 'analysis', grounds: 'excluded' }],
              },
              { key: 'kept', dataCategory: 'footage', retentionRule: 'inquiry' },
            ],
          }),
          named('yard', { data: [{ key: 'film', dataCategory: 'footage' }] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'four days of footage, and a month of stills from it',
      register: {
        'data-categories': [footage, named('stills', { type: 'item', parent: 'footage' })],
        'retention-rules': [named('days', { period: 'P4D', trigger: 'recording' }), named('month', month)],
        'processing-activities': [
          entrance('days'),
          named('yard', { retentionRule: 'month', data: [{ key: 'stills', dataCategory: 'stills' }] }),
        ],
      },
      finds: ['processing-activities/entrance/data/film', 'processing-activities/yard/data/stills'],
    },
  ],
}
