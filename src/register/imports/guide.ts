import { NONE } from './layout.ts'

/** Sheets of our workbook that explain it, and are not read. */
export const GUIDE_SHEETS = { readMe: 'Read me', columns: 'Columns', words: 'Words' } as const

/** What the first sheet of our workbook says, in Swedish and English. */
export const readMe = (register: string): string[] => [
  `Registret ${register}`,
  'Ett blad för varje slag av post (Purposes, LegalBases …) och ett för varje lista i dem (Purposes.legalBases: ett par av ändamål och rättslig grund på varje rad). Kolumnerna "in …" säger med nycklar vad raden hör till.',
  'Första raden har kolumnernas namn; låt den stå. Gröna kolumner måste fyllas i. Bladet Columns förklarar varje kolumn, och bladet Words räknar upp de ord som kan väljas.',
  'Texter har en kolumn för varje språk, t.ex. label.sv och label.en; lägg gärna till fler språk. Flera värden i en cell skiljs åt med komma.',
  `En tom cell säger att uppgiften saknas, och ${NONE} att listan finns men är tom. Poster som inte har någon rad ändras inte.`,
  'Läs in filen med "ropa import FIL" eller POST …/imports?dryRun=true: då visas först vad som skulle ändras, och fel anges med cell.',
  '',
  `The register ${register}`,
  'A sheet for each kind of entry (Purposes, LegalBases …) and one for each list in them (Purposes.legalBases: a pair of purpose and legal basis a row). The columns "in …" say by keys what the row belongs to.',
  'The first row has the names of the columns; leave it. Green columns have to be filled in. The sheet Columns explains every column, and the sheet Words lists the words to choose from.',
  'Texts have a column for each language, such as label.sv and label.en; add languages as you like. Several values in a cell are parted by commas.',
  `An empty cell says that there is nothing, and ${NONE} that the list is there and empty. Entries without a row stay as they are.`,
  'Read the file with "ropa import FILE" or POST …/imports?dryRun=true: what would change is told first, and faults by their cells.',
]
