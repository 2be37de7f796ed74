import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('fr');

export const chat: Dictionary['chat'] = {
  name: 'Aside',
  conversation: 'Fil de discussion',
  newChat: 'Nouvelle discussion',
  conversations: 'Discussions',
  shortcuts: 'Raccourcis clavier',
  moveLeft: 'Déplacer à gauche',
  moveRight: 'Déplacer à droite',
  move: 'Déplacer Aside',
  toPanel: 'Déplacer dans le panneau du navigateur',
  toTab: 'Déplacer dans un onglet',
  panelRefused: {
    title: 'Le navigateur n’a pas ouvert son panneau latéral.',
    advice: 'Cliquez sur le bouton d’Aside dans la barre d’outils et ouvrez le panneau depuis là.',
  },
  close: 'Fermer',
  signedInAs: username => `Connecté en tant que ${username}`,

  you: 'Vous',
  answer: 'Aside',
  thinking: 'Réflexion en cours',
  answering: 'Aside répond.',
  answerFailed: 'La réponse a échoué.',
  answerStopped: 'Arrêtée.',
  longAnswer: 'La réponse continue dans la discussion.',
  stopped: 'Arrêtée avant la fin.',
  noText: 'La réponse est vide.',
  cutOff: 'La réponse a atteint sa longueur maximale et s’arrête ici.',
  filtered: 'Le filtre de contenu a retenu le reste.',
  tryAgain: 'Réessayer',
  copyAnswer: 'Copier la réponse',
  goOn: 'Continuer',
  goOnMessage: 'Continue exactement là où tu t’es arrêté.',
  askAgain: 'Redemander',
  regenerate: 'Régénérer la réponse',
  edit: 'Modifier la question',
  editing: 'Modifier la question',
  sendEdited: 'Envoyer les modifications',
  cancel: 'Annuler',
  delete: 'Supprimer le message',
  confirmDelete: 'Supprimer',
  versions: 'Les versions',
  previousVersion: 'Version précédente',
  nextVersion: 'Version suivante',
  versionOf: (nth, all) => `${number(nth)} / ${number(all)}`,
  againIn: wait => `Nouvel essai dans ${wait}.`,
  queued: 'Attend la réponse précédente.',
  callOff: 'Annuler',
  stoppedEarly: 'Arrêtée avant le début de la réponse.',
  sources: 'Références',
  sentWith: 'Envoyé avec',
  jump: 'Aller au plus récent',

  message: 'Votre message',
  askAnything: 'Posez votre question',
  send: 'Envoyer',
  stop: 'Arrêter',
  addPage: 'Ajouter cette page',
  addSelection: 'Ajouter la sélection',
  page: 'Page',
  selection: 'Sélection',
  untitled: 'Page sans titre',
  chip: (part, size, truncated) => (truncated ? `${part}, ${size}, tronquée` : `${part}, ${size}`),
  removePage: title => `Retirer la page : ${title}`,
  removeSelection: title => `Retirer la sélection : ${title}`,
  characters: count =>
    plural(count, { one: `${number(count)} caractère`, other: `${number(count)} caractères` }),
  thousandCharacters: thousands => `${number(thousands)} k caractères`,
  attached: 'Accompagne votre prochain message',
  tooLong: over =>
    plural(over, {
      one: `${number(over)} caractère de trop pour l’envoi`,
      other: `${number(over)} caractères de trop pour l’envoi`,
    }),
  nothingSelected: 'Rien n’est sélectionné sur la page.',
  selectFirst: 'Sélectionnez-y du texte, puis ajoutez-le de nouveau.',

  prompts: {
    title: 'Prompts',
    edit: 'Modifier les prompts',
  },

  sent: 'Ce qui est envoyé',
  sentParts: (earlier, page, tokens) =>
    `Envoie ${[
      earlier > 0 &&
        plural(earlier, {
          one: `${number(earlier)} message précédent`,
          other: `${number(earlier)} messages précédents`,
        }),
      page && 'la page',
      plural(tokens, {
        one: `environ ${number(tokens)} jeton`,
        other: `environ ${number(tokens)} jetons`,
      }),
    ]
      .filter(Boolean)
      .join(', ')}`,
  sentDropped: count =>
    plural(count, {
      one: `${number(count)} message plus ancien est omis, pour rester dans la limite.`,
      other: `${number(count)} messages plus anciens sont omis, pour rester dans la limite.`,
    }),
  sentPage: 'Page',
  sentSelection: 'Sélection',
  sentMessage: 'Votre message',

  greeting: username => (username ? `Bonjour, ${username}` : 'Bonjour'),
  invitation: 'Posez n’importe quelle question, ou partez de ce que vous avez sous les yeux.',
  invitationInTab: 'Posez votre question. Pour parler d’une page, ouvrez Aside à côté d’elle.',
  starters: {
    summarise: {
      title: 'Résumer cette page',
      hint: 'L’essentiel en quelques lignes',
      prompt: 'Résume cette page.',
    },
    explain: {
      title: 'Expliquer la sélection',
      hint: 'Sélectionnez d’abord du texte sur la page',
      prompt: 'Explique cette sélection avec des mots simples.',
    },
    ask: {
      title: 'Interroger cette page',
      hint: 'Y trouver un fait, une date ou la suite à donner',
      prompt: '',
    },
  },
  privacy: 'Aside ne lit une page que lorsque vous l’ajoutez, ou là où vous l’avez choisi.',

  signedOutTitle: 'Connectez-vous pour discuter',
  signedOut: 'Aside répond avec le service de votre entreprise ; il doit donc savoir qui vous êtes.',
  expiredTitle: 'Votre session a expiré',
  expired: 'Reconnectez-vous ; votre discussion et votre brouillon sont conservés.',
  lockedTitle: 'Aside est verrouillé',
  locked:
    'Personne n’était là depuis un moment. Reconnectez-vous ; votre discussion et votre brouillon sont conservés.',
  signIn: 'Se connecter',

  refusedTitle: 'Ouvrez Aside avec son bouton dans la barre d’outils',
  refused: 'Pour votre sécurité, le chat ne fonctionne que là où vous l’avez ouvert vous-même.',
  loading: 'Chargement de la discussion',
};
