/**
 * Keys of the default taxonomy of fideslang, as of 3.1.4a1: its data categories, data uses and data subjects. Taken on
 * 2026-11-22 from data_files/data_categories.csv and data_uses.csv at commit 1144db3c9689e7324d92659e7240cac2dd384029 of
 * github.com/ethyca/fideslang, and the subjects from its default_taxonomy. fideslang is by Ethyca, under CC BY 4.0; the
 * keys only are here, spelled as they are there.
 */
const KEYS = `
  system system.authentication system.operations user user.account user.account.settings
  user.account.username user.authorization user.authorization.biometric user.authorization.biometrics
  user.authorization.credentials user.authorization.password user.behavior user.behavior.browsing_history
  user.behavior.media_consumption user.behavior.purchase_history user.behavior.search_history
  user.biometric user.biometric.fingerprint user.biometric.health user.biometric.retinal
  user.biometric.voice user.biometrics user.biometrics.fingerprint user.biometrics.retinal
  user.biometrics.voice user.children user.children.children_under_thirteen
  user.children.thirteen_to_sixteen user.childrens user.contact user.contact.address
  user.contact.address.city user.contact.address.country user.contact.address.mailing_address
  user.contact.address.postal_code user.contact.address.state user.contact.address.street
  user.contact.email user.contact.fax_number user.contact.organization user.contact.phone_number
  user.contact.social_url user.contact.url user.content user.content.private user.content.public
  user.content.self_image user.criminal_history user.demographic user.demographic.age_range
  user.demographic.citizenship_or_immigration_status user.demographic.date_of_birth
  user.demographic.gender user.demographic.language user.demographic.marital_status
  user.demographic.philosophical_belief user.demographic.political_opinion user.demographic.profile
  user.demographic.protected_classifications user.demographic.race_ethnicity
  user.demographic.religious_belief user.demographic.sexual_orientation user.demographic.union_membership
  user.device user.device.cookie user.device.cookie_id user.device.device_id user.device.ip_address
  user.device.sensor user.device.telemetry user.financial user.financial.bank_account
  user.financial.credit_card user.government_id user.government_id.birth_certificate
  user.government_id.drivers_license_number user.government_id.immigration
  user.government_id.national_identification_number user.government_id.passport_number
  user.government_id.vehicle_registration user.health user.health.baby_formula user.health.condition
  user.health.genetic user.health.insurance_beneficiary_id user.health.maternity_clothing
  user.health.medical_diagnosis user.health.medications user.health.prescriptions user.health.record_id
  user.health.reproductive_or_sexual user.health.social_psychological_behavioral user.health.symptons
  user.health.treatment user.health_and_medical user.health_and_medical.genetic
  user.health_and_medical.insurance_beneficiary_id user.health_and_medical.record_id user.job_title
  user.location user.location.coarse user.location.imprecise user.location.precise user.name
  user.name.first user.name.last user.payment user.privacy_preferences user.professional_information
  user.professional_information.job_title user.professional_information.workplace user.sensor
  user.settings user.social user.social_activity user.telemetry user.unique_id
  user.unique_id.deterministic user.unique_id.probablistic user.unique_id.pseudonymous user.user_sensor
  user.workplace

  analytics analytics.reporting analytics.reporting.ad_performance analytics.reporting.campaign_insights
  analytics.reporting.content_performance analytics.reporting.system
  analytics.reporting.system.performance collect employment employment.recruitment essential
  essential.fraud_detection essential.legal_obligation essential.service essential.service.authentication
  essential.service.notifications essential.service.notifications.email
  essential.service.notifications.sms essential.service.operations essential.service.operations.improve
  essential.service.operations.support essential.service.payment_processing essential.service.security
  essential.service.upgrades finance functional functional.service functional.service.improve
  functional.storage functional.storage.privacy_preferences marketing marketing.advertising
  marketing.advertising.first_party marketing.advertising.first_party.contextual
  marketing.advertising.first_party.targeted marketing.advertising.frequency_capping
  marketing.advertising.negative_targeting marketing.advertising.profiling marketing.advertising.serving
  marketing.advertising.third_party marketing.advertising.third_party.targeted marketing.communications
  marketing.communications.email marketing.communications.sms operations personalize personalize.content
  personalize.content.limited personalize.content.profiled personalize.content.profiling
  personalize.profiling personalize.system sales third_party_sharing third_party_sharing.legal_obligation
  train_ai_system

  anonymous_user citizen_voter commuter consultant customer employee job_applicant next_of_kin passenger
  patient prospect shareholder supplier_vendor trainee visitor
`

export const FIDESLANG_CONCEPTS: ReadonlySet<string> = new Set(KEYS.trim().split(/\s+/))
