/** Nobody's: first name, surname, date of birth, a number shaped like a UPN, what is written of them. */
export const PUPILS: readonly (readonly [string, string, string, string, string])[] = [
  ['Ayesha', 'Rahmani', '04/02/2013', 'A823429107001', 'Nut allergy'],
  ['Callum', 'Thistlewood', '19/11/2012', 'H823429107014', 'SEN support'],
  ['Daniyal', 'Okonkwo', '27/06/2013', 'K823429107023', 'None'],
  ['Ffion', 'Pritchard', '08/09/2012', 'B823429107037', 'Asthma inhaler'],
  ['Grzegorz', 'Wisniewski', '14/01/2013', 'T823429107042', 'EAL stage B'],
  ['Harriet', 'Ashdown', '30/03/2013', 'E823429107055', 'Looked after'],
  ['Imogen', 'Fairweather', '22/12/2012', 'M823429107060', 'None'],
  ['Jacob', 'Littlejohn', '11/05/2013', 'P823429107078', 'Free school meals'],
  ['Kirandeep', 'Sandhu', '03/07/2013', 'R823429107084', 'Hearing aid'],
  ['Leo', 'Castellano', '16/10/2012', 'V823429107091', 'EHC plan'],
  ['Maisie', 'Oakenfold', '25/04/2013', 'X823429107106', 'None'],
  ['Nathaniel', 'Brightman', '09/08/2013', 'Z823429107112', 'Epilepsy'],
  ['Olivia', 'Marchetti', '18/02/2013', 'C823429107129', 'Child protection'],
  ['Priya', 'Venkatesan', '01/06/2013', 'D823429107133', 'None'],
  ['Rhys', 'Llewellyn', '21/09/2012', 'F823429107148', 'Dyslexia'],
  ['Saoirse', 'Gallagher', '12/03/2013', 'G823429107151', 'Counselling'],
];
