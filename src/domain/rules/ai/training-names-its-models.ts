import { activitiesAbout } from '../activities-about.ts'
import type { Rule } from '../rule.ts'
import { TRAINING, training } from './examples.ts'

export const trainingNamesItsModels: Rule = {
  id: 'ROPA-AI-003',
  severity: 'info',
  kinds: ['processing-activities'],
  articles: ['5.2', '30.1.b'],
  sources: ['EDPB Opinion 28/2024'],
  confidence: 'medium',
  confidenceNote: {
    en: 'That models are named is read from how the opinion keeps development and deployment apart.',
    sv: 'Att modellerna anges utläses av hur yttrandet skiljer på utveckling och användning.',
  },
  title: {
    en: 'Training names the models that are developed',
    sv: 'Träning anger de modeller som utvecklas',
  },
  message: {
    en: 'The activity “{subject}” trains models ({purposes}), and none in development is named; the EDPB’s Opinion 28/2024 judges development and deployment apart, model by model, which accountability (Article 5(2)) needs a list for.',
    sv: 'Behandlingen ”{subject}” tränar modeller ({purposes}), men ingen under utveckling är angiven; EDPB:s yttrande 28/2024 bedömer utveckling och användning var för sig, modell för modell, och ansvarsskyldigheten (artikel 5.2) kräver då en förteckning.',
  },
  remedy: {
    en: 'List the models with their stage, and give those in use an activity of their own.',
    sv: 'Förteckna modellerna med deras skede, och ge dem som är i bruk en egen behandling.',
  },
  validFrom: '2024-12-17',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, ['ai-training']))
      if (!activity.models?.some(({ stage }) => stage === 'development'))
        yield {
          subject: path,
          related: purposes,
          parameters: { purposes: purposes.join(', ') },
          missing: { member: 'models' },
        }
  },
  passing: [
    {
      says: 'a model in development beside one in use',
      register: training([
        { key: 'chat', name: 'Chat', stage: 'deployment' },
        { key: 'sums', name: 'Sums', stage: 'development' },
      ]),
    },
    { says: 'no training', register: training([], ['statistics']) },
    {
      says: 'training that was over the day before',
      register: training([], ['ai-training'], { endedOn: '2026-11-21' }),
    },
  ],
  failing: [
    { says: 'no model', register: training([]), finds: [TRAINING] },
    {
      says: 'a model in use only',
      register: training([{ key: 'chat', name: 'Chat', stage: 'deployment' }]),
      finds: [TRAINING],
    },
  ],
}
