import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { clinic, HEALTH } from './examples.ts'
import { assessmentOf, conditionsOf, isSpecial, usesIn } from './sensitive-data.ts'

export const revealingDataIsAssessed: Rule = {
  id: 'ROPA-SC-004',
  severity: 'warning',
  kinds: ['data-categories'],
  articles: ['9.1', '9.2'],
  sources: ['Court of Justice, C-184/20', 'Recital 51', 'EDPB Guidelines 3/2019, section 5'],
  confidence: 'high',
  title: {
    en: 'Data that may reveal special categories is assessed',
    sv: 'Uppgifter som kan avslöja känsliga uppgifter har bedömts',
  },
  message: {
    en: '“{subject}” may reveal special categories by inference, and no assessment says whether it does as it is used; Article 9(1) covers data that reveals them (C-184/20).',
    sv: '”{subject}” kan indirekt avslöja känsliga uppgifter, men ingen bedömning anger om så är fallet vid användningen; artikel 9.1 omfattar även uppgifter som avslöjar sådana (C-184/20).',
  },
  remedy: {
    en: 'Record the assessment with its conclusion; or treat the data as special, with a condition of Article 9(2) for each of its uses.',
    sv: 'Dokumentera bedömningen och dess slutsats; eller behandla uppgifterna som känsliga, med ett undantag i artikel 9.2 för varje användning.',
  },
  validFrom: '2022-08-01',
  *judge(view) {
    for (const { key, mayRevealSpecial } of view.all('data-categories').values()) {
      if (mayRevealSpecial !== true || isSpecial(view, key)) continue
      const assessment = assessmentOf(view, key)
      if (assessment !== undefined && assessment.conclusion !== 'pending') continue
      const uses = view.linesAbout(key).flatMap((line) => [...usesIn(line)])
      const isCovered = uses.every((use) =>
        conditionsOf(view, use).some(({ basis }) => basis.provision.startsWith('9.2.')),
      )
      if (uses.length === 0 || !isCovered)
        yield {
          subject: pathTo('data-categories', key),
          related: [...new Set(uses.map(({ path }) => path))],
          missing: { member: 'specialCategoryAssessment' },
        }
    }
  },
  passing: [
    {
      says: 'assessed for the category that it belongs to',
      register: {
        'data-categories': [
          named('images', { type: 'category', specialCategoryAssessment: { conclusion: 'does-not-reveal' } }),
          named('portraits', { type: 'item', parent: 'images', mayRevealSpecial: true }),
        ],
      },
    },
    {
      says: 'special anyway, or found to be',
      register: {
        'data-categories': [
          named('journals', { type: 'category', mayRevealSpecial: true, ...HEALTH }),
          named('purchases', {
            type: 'category',
            mayRevealSpecial: true,
            specialCategoryAssessment: { conclusion: 'reveals' },
          }),
        ],
      },
    },
    {
      says: 'data that reveals nothing',
      register: {
        'data-categories': [
          named('address', { type: 'category' }),
          named('colour', { type: 'category', mayRevealSpecial: false }),
        ],
      },
    },
    {
      says: 'every use has a condition of Article 9(2)',
      register: {
        ...clinic(
          {},
          { specialConditions: [{ key: 'health', legalBasis: 'healthcare' }] },
          { more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] } },
        ),
        'data-categories': [named('journal', { type: 'category', mayRevealSpecial: true })],
      },
    },
  ],
  failing: [
    {
      says: 'images of people that nobody has assessed',
      register: { 'data-categories': [named('images', { type: 'category', mayRevealSpecial: true })] },
      finds: ['data-categories/images'],
    },
    {
      says: 'an assessment that is pending',
      register: {
        'data-categories': [
          named('images', {
            type: 'category',
            mayRevealSpecial: true,
            specialCategoryAssessment: { conclusion: 'pending' },
          }),
        ],
      },
      finds: ['data-categories/images'],
    },
    {
      says: 'used without a condition, though other data is used with one',
      register: {
        ...clinic(
          {},
          { specialConditions: [{ key: 'file', legalBasis: 'healthcare', dataCategory: 'file' }] },
          { more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] } },
        ),
        'data-categories': [
          named('file', { type: 'category' }),
          named('journal', { type: 'category', mayRevealSpecial: true }),
        ],
      },
      finds: ['data-categories/journal'],
    },
    {
      says: 'one of two uses has no condition',
      register: {
        'legal-bases': [named('consent', { provision: '9.2.a', consent: { explicit: true } })],
        purposes: [
          named('care', { legalBases: [{ legalBasis: 'consent', relation: 'sole' }] }),
          named('teaching'),
        ],
        'data-categories': [named('images', { type: 'category', mayRevealSpecial: true })],
        'processing-activities': [
          named('treatment', {
            purposes: [{ purpose: 'care' }, { purpose: 'teaching' }],
            data: [
              {
                key: 'images',
                dataCategory: 'images',
                purposes: [
                  { purpose: 'care', grounds: 'inherited' },
                  { purpose: 'teaching', grounds: 'inherited' },
                ],
              },
            ],
          }),
        ],
      },
      finds: ['data-categories/images'],
    },
  ],
}
