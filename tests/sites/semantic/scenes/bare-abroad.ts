import type { BareScene } from '../open-scene';

/** Pages in other languages on which nothing is posted. */
export const abroadBare: readonly BareScene[] = [
  {
    name: 'letter to an office in Polish',
    html: `<form><label for="i">Imię i nazwisko</label><input id="i" name="name"><label for="e">E-mail</label><input id="e" type="email"><label for="w">Twoja wiadomość</label><textarea id="w"></textarea><button type="submit">Wyślij</button></form>`,
  },
  {
    name: 'search in Welsh',
    html: `<form role="search"><input type="search" aria-label="Chwilio"><textarea aria-label="Chwilio’r catalog"></textarea><button>Chwilio</button></form>`,
  },
  {
    name: 'translator in German',
    html: `<main><textarea aria-label="Ausgangstext" placeholder="Text eingeben"></textarea><div aria-label="Übersetzung">…</div><button aria-label="Übersetzung kopieren"></button></main>`,
  },
  {
    name: 'application in French',
    html: `<form><label>Prénom<input name="prenom" autocomplete="given-name"></label><label>E-mail<input type="email"></label><label>Lettre de motivation<textarea></textarea></label><button type="submit">Envoyer ma candidature</button></form>`,
  },
  {
    name: 'delivery in Spanish',
    html: `<form><label>Dirección<textarea></textarea></label><label>Teléfono<input type="tel"></label><button type="submit">Continuar</button></form>`,
  },
  {
    name: 'profile in Arabic',
    html: `<form dir="rtl"><label>الاسم<input name="name"></label><label>نبذة<textarea name="bio"></textarea></label><button type="submit">حفظ</button></form>`,
  },
  {
    name: 'notes in Urdu',
    html: `<div dir="rtl"><input aria-label="عنوان"><div contenteditable="true" aria-label="نوٹ"></div><button aria-label="حذف"></button></div>`,
  },
  {
    name: 'post that is only read, in Spanish, with its row of buttons',
    html: `<article><p contenteditable="false">Hoy fue un gran día</p><div><button>Me gusta</button><button>Comentar</button><button>Compartir</button></div></article>`,
  },
];
