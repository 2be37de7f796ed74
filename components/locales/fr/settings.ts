import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number, plural } = formatsOf('fr');

export const settings: Dictionary['settings'] = {
  title: 'Paramètres',
  pageTitle: 'Paramètres d’Aside',
  loading: 'Chargement',
  saved: 'Enregistré',
  notSaved: {
    title: 'L’enregistrement a échoué.',
    advice: 'Ce que vous voyez est ce qui est conservé. Réessayez.',
  },

  signingIn: 'Connexion',
  staySignedIn: 'Rester connecté sur cet appareil',
  staySignedInShort: 'Rester connecté',
  staySignedInMeans:
    'Vous restez connecté après la fermeture du navigateur. Désactivé : fermer le navigateur vous déconnecte ; préférable sur un appareil partagé.',

  lock: 'Verrouiller Aside quand personne n’est là',
  lockMeans:
    'Verrouillé, Aside cache vos discussions et ne garde aucun accès jusqu’à votre prochaine connexion. Rien n’est perdu, les brouillons non plus.',
  lockAfter: 'Après un temps sans utilisation',
  lockAfterMeans:
    'Ni clavier ni souris sur tout l’ordinateur ; la veille et le navigateur fermé comptent aussi.',
  minutes: minutes =>
    plural(minutes, { one: `${number(minutes)} minute`, other: `${number(minutes)} minutes` }),
  hour: '1 heure',
  never: 'Jamais',
  lockWithSystem: 'Quand l’écran est verrouillé',
  lockWithSystemMeans: 'Dès que le navigateur l’apprend. Tous les bureaux Linux ne le signalent pas.',

  conversations: 'Discussions',
  conversationsMean: 'Elles sont conservées dans ce navigateur seulement, séparément pour chaque compte.',
  keepHistory: 'Conserver l’historique',
  keepHistoryMeans:
    'Désactivé : ce que vous écrivez à partir de maintenant est supprimé à la fermeture de l’onglet ou du navigateur, sauf si vous l’épinglez. Les discussions plus anciennes restent jusqu’à ce que vous les supprimiez.',
  deleteAfter: 'Supprimer les anciennes discussions',
  deleteAfterMeans: 'Compté à partir du dernier message. Celles qui sont épinglées restent.',
  days: days => plural(days, { one: `Après ${number(days)} jour`, other: `Après ${number(days)} jours` }),
  year: 'Après un an',
  perTab: 'Une discussion par onglet',
  perTabMeans: 'Désactivé : tous les onglets montrent la même.',
  files: 'Toutes les discussions',
  filesMean:
    'Markdown sert à la lecture. JSON contient tout et peut être réimporté ; rien n’est alors écrasé.',
  exportMarkdown: 'Exporter en Markdown',
  exportJson: 'Exporter en JSON',
  import: 'Importer',
  importFile: 'Fichier à importer',
  nothingToExport: 'Il n’y a aucune discussion à exporter.',
  imported: ({ added, known, damaged }) =>
    [
      plural(added, {
        one: `${number(added)} discussion a été ajoutée.`,
        other: `${number(added)} discussions ont été ajoutées.`,
      }),
      known > 0 &&
        plural(known, {
          one: `${number(known)} était déjà là.`,
          other: `${number(known)} étaient déjà là.`,
        }),
      damaged > 0 &&
        plural(damaged, {
          one: `${number(damaged)} n’a pas pu être lue.`,
          other: `${number(damaged)} n’ont pas pu être lues.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Ce n’est pas un fichier de discussions d’Aside.',
    advice: 'Choisissez un fichier créé avec « Exporter en JSON ». Rien n’a été modifié.',
  },
  deleteAll: 'Supprimer toutes les discussions',
  deleteAllMeans:
    'Toutes vos discussions et tous vos brouillons dans ce navigateur sont supprimés définitivement, y compris les réponses en cours.',
  deleteForGood: 'Supprimer définitivement',
  keepAll: 'Les garder',
  deletedAll: 'Toutes les discussions sont supprimées.',

  prompts: promptSettings,

  look: {
    title: 'Apparence et langue',
    theme: 'Couleurs',
    themes: { browser: 'Comme le navigateur', light: 'Clair', dark: 'Sombre' },
    textSize: 'Taille du texte',
    percent: percent => `${number(percent)} %`,
    side: 'Côté de la page',
    sides: { left: 'À gauche', right: 'À droite' },
    width: pixels => `La barre latérale fait ${number(pixels)} pixels de large.`,
    resetWidth: 'Rétablir la largeur',
    toolbar: 'L’icône de la barre d’outils ouvre',
    toolbarMeans:
      'Tant que vous êtes connecté. Votre compte se trouve alors derrière votre nom, en haut de la barre latérale.',
    toolbarOpens: { popup: 'Le menu', sidebar: 'Directement la barre latérale' },
  },

  connection: {
    title: 'Connexion au service',
    mean: 'Où cet Aside se connecte et à qui il s’adresse. Cela a été fixé à sa construction, et il ne parle à personne d’autre.',
    pool: 'Identification',
    chat: 'Discussion',
    version: 'Numéro de version',
    check: 'Tester la connexion',
    checkMeans: 'N’envoie ni question ni votre accès.',
    poolIs: {
      ready: 'Le groupe d’utilisateurs est là.',
      open: 'Le groupe d’utilisateurs est là.',
      wrong: 'Il y a une réponse, mais aucun groupe d’utilisateurs de ce nom.',
      unreachable: 'Il n’y a pas de réponse. Êtes-vous en ligne, et faut-il un VPN ?',
    },
    chatIs: {
      ready: 'Le service de discussion est là et demande une connexion.',
      open: 'Le service de discussion répond sans connexion. Dites-le à ceux qui le gèrent.',
      wrong: 'Il y a une réponse, mais aucun service de discussion à cette adresse.',
      unreachable:
        'Il n’y a pas de réponse lisible. Êtes-vous en ligne, et faut-il un VPN ? Sinon, cette extension manque peut-être à ses réglages CORS.',
    },
  },

  sites: {
    title: 'Sites web',
    mean: 'Aside n’entre dans une page que lorsque vous l’y ouvrez. Sur les sites de cette liste, le panneau s’ouvre de lui-même, jusqu’à ce que vous le fermiez dans cet onglet. Le navigateur vous le demande avant.',
    all: 'Garder le panneau ouvert sur tous les sites',
    allMeans:
      'Le navigateur dira qu’Aside peut lire et modifier toutes vos données sur tous les sites. Aside ne lit une page que si vous l’ajoutez.',
    none: 'Il n’y en a pas encore. Pour en ajouter un, ouvrez Aside depuis la barre d’outils sur une de ses pages et cochez « Garder ouvert ».',
    forget: site => `Ne plus ouvrir sur ${site}`,
    refused: {
      title: 'Le navigateur ne l’a pas permis.',
      advice: 'Rien n’a changé.',
    },
  },
  languageOf: 'Langue d’Aside',
  languageMeans:
    'Des boutons et des messages. Les réponses viennent dans la langue de votre question, selon le service de votre entreprise.',
  asBrowser: 'Celle du navigateur',
  keyboard: 'Clavier',
  keyboardMeans:
    'Tout Aside s’utilise sans souris. Ses raccourcis s’affichent aussi avec ? dans le panneau latéral.',
  showShortcuts: 'Afficher tous les raccourcis',

  diagnostics: 'Diagnostic',
  diagnosticsMeans:
    'Ce qu’Aside a fait récemment, pour qui cherche une cause : heures, codes et tailles. Ni textes, ni noms, ni adresses de pages, ni jetons. Tout reste en mémoire et n’en sort que si vous le copiez.',
  copyBundle: 'Copier',
  refresh: 'Actualiser',
  clear: 'Effacer',
  time: 'Heure',
  part: 'Partie',
  what: 'Événement',
  more: 'Détails',
  nothingHappened: 'Rien ne s’est encore passé.',
};
