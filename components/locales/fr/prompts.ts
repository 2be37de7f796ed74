import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('fr');

export const prompts: Dictionary['prompts'] = {
  theSelection: 'le texte sélectionné',
  thisPage: 'cette page',
  builtIn: {
    summarise: {
      title: 'L’essentiel de la page',
      text: 'Résume {page} : l’essentiel, en quelques lignes.',
    },
    explain: {
      title: 'La sélection avec des mots simples',
      text: 'Explique {selection} avec des mots simples.',
    },
    translate: {
      title: 'La sélection dans votre langue',
      text: 'Traduis {selection} en {language}.',
    },
    rewrite: {
      title: 'La sélection, claire et courte',
      text: 'Réécris {selection} pour que ce soit clair et court. Garde le sens et la langue.',
    },
    proofread: {
      title: 'Les fautes dans la sélection',
      text: 'Relis {selection}, corrige l’orthographe et la grammaire, et liste ce que tu as changé.',
    },
    tasks: {
      title: 'Ce que la page demande de faire',
      text: 'Liste ce qu’il faut faire d’après {page} : qui, quoi et pour quand.',
    },
    reply: {
      title: 'Une réponse à la sélection',
      text: 'Lis {selection} et écris une réponse polie. Elle doit dire : ',
    },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'Prompts',
  mean: 'Tapez / dans le chat pour en choisir un. Il est écrit dans votre message et n’est envoyé que lorsque vous l’envoyez. Les vôtres sont conservés dans ce navigateur seulement, pour tous les comptes.',
  builtIn: 'Intégré',
  add: 'Ajouter un prompt',
  change: name => `Modifier ${name}`,
  delete: 'Supprimer',
  restore: 'Rétablir le prompt intégré',
  keep: 'Le garder',
  name: 'Nom',
  nameMeans: 'Ce que vous tapez après la barre oblique : lettres, chiffres, - et _, sans espace.',
  text: 'Texte',
  textMeans: variables =>
    `${variables.join(', ')} sont remplis pour vous. Une sélection ou une page part en pièce jointe, que vous voyez avant l’envoi. Les autres mots entre accolades sont à remplir par vous.`,
  save: 'Enregistrer',
  cancel: 'Annuler',
  noName: 'Donnez un nom au prompt.',
  badName: 'Un nom n’a que des lettres, des chiffres, - et _, et 40 au plus.',
  noText: 'Écrivez le texte du prompt.',
  nameTaken: name => `Vous avez déjà un prompt nommé ${name}.`,
  full: count =>
    plural(count, {
      one: `Il y a de la place pour ${number(count)} prompt. Supprimez-le pour en ajouter un autre.`,
      other: `Il y a de la place pour ${number(count)} prompts. Supprimez-en un pour en ajouter un autre.`,
    }),
  export: 'Exporter les prompts',
  import: 'Importer des prompts',
  importFile: 'Fichier de prompts à importer',
  nothingToExport: 'Vous n’avez aucun prompt personnel à exporter.',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      plural(added, {
        one: `${number(added)} prompt a été ajouté.`,
        other: `${number(added)} prompts ont été ajoutés.`,
      }),
      known > 0 &&
        plural(known, {
          one: `${number(known)} était déjà là.`,
          other: `${number(known)} étaient déjà là.`,
        }),
      taken > 0 &&
        plural(taken, {
          one: `${number(taken)} a un nom déjà pris ; le vôtre reste tel quel.`,
          other: `${number(taken)} ont des noms déjà pris ; les vôtres restent tels quels.`,
        }),
      over > 0 && `Il n’y avait plus de place pour ${number(over)}.`,
      damaged > 0 &&
        plural(damaged, {
          one: `${number(damaged)} n’a pas pu être lu.`,
          other: `${number(damaged)} n’ont pas pu être lus.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Ce n’est pas un fichier de prompts d’Aside.',
    advice: 'Choisissez un fichier créé avec « Exporter les prompts ». Rien n’a été modifié.',
  },
};
