/** How the label of the button begins that takes a picture off a draft, in the languages in which it is known. */
export const REMOVE_STARTS =
  'Remove|Delete|Tynnu|Dileu|Supprimer|Retirer|Entfernen|Löschen|Eliminar|Quitar|Remover|Rimuovi|Verwijderen|Usuń|Kaldır|إزالة'.split('|');
