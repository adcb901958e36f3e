import { TermsField } from './terms-field';
import { asObject, type RulesDocument } from './use-document';

/** How people call the school and its staff: without these, a nickname is nobody's. */
export function SchoolWords({ doc }: { doc: RulesDocument }) {
  const school = asObject(asObject(doc.json.vocabulary).school);
  const words = (key: string) => (Array.isArray(school[key]) ? school[key].filter((each) => typeof each === 'string') : []);
  const set = (key: string) => (terms: string[]) => doc.set(['vocabulary', 'school', key], terms);
  return (
    <fieldset class="step">
      <legend>What people call you</legend>
      <p class="field-name">Names and nicknames of the school or trust</p>
      <TermsField label="Names and nicknames of the school or trust" terms={words('names')} onTerms={set('names')} />
      <p class="field-name">Staff, as they are called: “mrs quill”</p>
      <TermsField label="Staff, as they are called" terms={words('staff')} onTerms={set('staff')} />
      <p class="field-name">Public numbers and addresses of the school, never confidential</p>
      <TermsField label="Public numbers and addresses of the school" terms={words('publicContacts')} onTerms={set('publicContacts')} />
    </fieldset>
  );
}
