/** Words of made-up registers: what organisations do, with what, about whom, in Swedish and English. */
export const TASKS = [
  ['Fakturering', 'Invoicing'],
  ['Kundtjänst', 'Customer service'],
  ['Rekrytering', 'Recruitment'],
  ['Löneutbetalning', 'Payroll'],
  ['Passerkontroll', 'Access control'],
  ['Utskick av nyhetsbrev', 'Newsletters'],
  ['Ärendehantering', 'Case handling'],
  ['Leverantörsbetalningar', 'Supplier payments'],
  ['Marknadsundersökning', 'Market research'],
  ['Utbildning av personal', 'Staff training'],
  ['Felsökning', 'Troubleshooting'],
  ['Reklamationer', 'Complaints'],
  ['Bedrägerikontroll', 'Fraud checks'],
  ['Statistik', 'Statistics'],
  ['Avtalshantering', 'Contract management'],
  ['Säkerhetskopiering', 'Backups'],
] as const

export const UNITS = [
  ['Norr', 'North'],
  ['Syd', 'South'],
  ['Öst', 'East'],
  ['Väst', 'West'],
  ['huvudkontoret', 'head office'],
  ['butikerna', 'the shops'],
  ['lagret', 'the warehouse'],
  ['webbplatsen', 'the website'],
  ['appen', 'the app'],
  ['vårdavdelningen', 'the care unit'],
  ['skolan', 'the school'],
  ['verkstaden', 'the workshop'],
] as const

export const DATA = [
  ['Namn', 'Name'],
  ['Postadress', 'Postal address'],
  ['E-postadress', 'E-mail address'],
  ['Telefonnummer', 'Telephone number'],
  ['Kontonummer', 'Account number'],
  ['Anställningsavtal', 'Employment contract'],
  ['Köphistorik', 'Purchase history'],
  ['Inloggningsuppgifter', 'Log-in data'],
  ['Sjukfrånvaro', 'Sick leave'],
  ['Bild från kamera', 'Camera image'],
  ['Personnummer', 'National identity number'],
  ['Betyg', 'Grades'],
] as const

export const PEOPLE = [
  ['Kunder', 'Customers'],
  ['Anställda', 'Employees'],
  ['Sökande', 'Applicants'],
  ['Leverantörers kontaktpersoner', 'Supplier contacts'],
  ['Besökare', 'Visitors'],
  ['Elever', 'Pupils'],
  ['Patienter', 'Patients'],
] as const

export const COUNTRIES = ['US', 'GB', 'IN', 'CH', 'JP', 'CA', 'BR', 'AU'] as const
export const HOME = ['SE', 'FI', 'NO', 'DK'] as const
