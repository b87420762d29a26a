import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { clinic, HEALTH, USE } from './examples.ts'
import { conditionsOf, isSpecial, usesOf } from './sensitive-data.ts'

export const specialCategoryDataHasACondition: Rule = {
  id: 'ROPA-SC-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['9.1', '9.2'],
  sources: ['Court of Justice, C-184/20', 'Recital 51'],
  confidence: 'high',
  title: {
    en: 'Data of a special category is used under a condition of Article 9(2)',
    sv: 'Känsliga uppgifter används med stöd av ett undantag i artikel 9.2',
  },
  message: {
    en: '“{data}” falls under Article 9(1), and no condition of Article 9(2) is recorded for its use in “{subject}” for “{purpose}”; a ground of Article 6 does not replace one.',
    sv: '”{data}” omfattas av artikel 9.1, men inget undantag i artikel 9.2 är registrerat för användningen i ”{subject}” för ”{purpose}”; en grund i artikel 6 ersätter inte ett undantag.',
  },
  remedy: {
    en: 'Add the condition to the purpose’s ground or as a ground of the line; or exclude the data from the purpose.',
    sv: 'Lägg till undantaget vid ändamålets grund eller som en egen grund på raden; eller undanta uppgifterna från ändamålet.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const each of usesOf(view, ({ category }) => isSpecial(view, category.key))) {
      const conditions = conditionsOf(view, each)
      if (conditions.some(({ basis }) => basis.provision.startsWith('9.2.'))) continue
      const data = pathTo('data-categories', each.category.key)
      const purpose = pathTo('purposes', each.use.purpose)
      yield { subject: each.usePath, related: [data, purpose], parameters: { data, purpose } }
    }
  },
  passing: [
    {
      says: 'a condition beside the ground, for the category that the data belongs to',
      register: clinic(
        HEALTH,
        { specialConditions: [{ key: 'health', legalBasis: 'healthcare', dataCategory: 'file' }] },
        { more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] } },
      ),
    },
    {
      says: 'a condition beside the ground, for all data',
      register: clinic(
        HEALTH,
        { specialConditions: [{ key: 'health', legalBasis: 'healthcare' }] },
        { more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] } },
      ),
    },
    {
      says: 'a condition among the grounds of the line',
      register: clinic(
        HEALTH,
        {},
        {
          use: { grounds: 'own', legalBases: ['explicit-consent'] },
          more: { 'legal-bases': [named('explicit-consent', { provision: '9.2.a' })] },
        },
      ),
    },
    {
      says: 'a condition as a pair of the purpose, with the data in its scope',
      register: clinic(
        HEALTH,
        {
          legalBasis: 'healthcare',
          scope: [
            { key: 'file', dataCategory: 'file' },
            { key: 'images', dataCategory: 'images' },
          ],
        },
        { more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] } },
      ),
    },
    { says: 'an exclusion is no use', register: clinic(HEALTH, {}, { use: { grounds: 'excluded' } }) },
    { says: 'ordinary data needs none', register: clinic({ sensitivity: 'ordinary' }) },
    {
      says: 'data that was found to reveal nothing needs none',
      register: clinic({
        sensitivity: 'ordinary',
        specialCategoryAssessment: { conclusion: 'does-not-reveal' },
      }),
    },
    {
      says: 'a condition as a pair of the purpose, for all data',
      register: clinic(
        HEALTH,
        { legalBasis: 'healthcare' },
        { more: { 'legal-bases': [named('healthcare', { provision: '9.2.h' })] } },
      ),
    },
  ],
  failing: [
    { says: 'health data on a duty alone', register: clinic(HEALTH), finds: [USE] },
    {
      says: 'data that was found to reveal health',
      register: clinic({ sensitivity: 'ordinary', specialCategoryAssessment: { conclusion: 'reveals' } }),
      finds: [USE],
    },
    {
      says: 'a condition of Article 10 is none of Article 9',
      register: clinic(
        HEALTH,
        { specialConditions: [{ key: 'law', legalBasis: 'law' }] },
        { more: { 'legal-bases': [named('law', { provision: '10.law' })] } },
      ),
      finds: [USE],
    },
    {
      says: 'conditions for other data',
      register: clinic(
        HEALTH,
        {
          legalBasis: 'explicit-consent',
          scope: [{ key: 'images', dataCategory: 'images' }],
          specialConditions: [{ key: 'images', legalBasis: 'explicit-consent', dataCategory: 'images' }],
        },
        { more: { 'legal-bases': [named('explicit-consent', { provision: '9.2.a' })] } },
      ),
      finds: [USE],
    },
  ],
}
