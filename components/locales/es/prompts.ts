import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('es');

export const prompts: Dictionary['prompts'] = {
  theSelection: 'el texto seleccionado',
  thisPage: 'esta página',
  builtIn: {
    summarise: {
      title: 'Los puntos principales de la página',
      text: 'Resume {page}: los puntos principales, en pocas líneas.',
    },
    explain: {
      title: 'La selección con palabras sencillas',
      text: 'Explica {selection} con palabras sencillas.',
    },
    translate: {
      title: 'La selección en tu idioma',
      text: 'Traduce {selection} al {language}.',
    },
    rewrite: {
      title: 'La selección, clara y breve',
      text: 'Reescribe {selection} para que resulte claro y breve. Conserva el significado y el idioma.',
    },
    proofread: {
      title: 'Errores en la selección',
      text: 'Revisa {selection}, corrige la ortografía y la gramática y enumera los cambios.',
    },
    tasks: {
      title: 'Lo que la página pide hacer',
      text: 'Enumera lo que hay que hacer según {page}: quién, qué y hasta cuándo.',
    },
    reply: {
      title: 'Una respuesta a la selección',
      text: 'Lee {selection} y escribe una respuesta amable. Debe decir: ',
    },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'Prompts',
  mean: 'Escribe / en el chat para elegir uno. Se escribe en tu mensaje y solo se envía cuando tú lo envías. Los tuyos se guardan solo en este navegador, para todas las cuentas.',
  builtIn: 'Incluido',
  add: 'Añadir un prompt',
  change: name => `Cambiar ${name}`,
  delete: 'Eliminar',
  restore: 'Restaurar el incluido',
  keep: 'Conservarlo',
  name: 'Nombre',
  nameMeans: 'Lo que escribes tras la barra: letras, cifras, - y _, sin espacios.',
  text: 'Texto',
  textMeans: variables =>
    `${variables.join(', ')} se rellenan solos. La selección o la página va como adjunto, que ves antes de enviarlo. Las demás palabras entre llaves las rellenas tú.`,
  save: 'Guardar',
  cancel: 'Cancelar',
  noName: 'Pon un nombre al prompt.',
  badName: 'El nombre solo puede tener letras, cifras, - y _, y 40 como máximo.',
  noText: 'Escribe el texto del prompt.',
  nameTaken: name => `Ya tienes un prompt llamado ${name}.`,
  full: count =>
    plural(count, {
      one: 'Solo hay sitio para 1 prompt. Elimínalo para añadir otro.',
      other: `Solo hay sitio para ${number(count)} prompts. Elimina uno para añadir otro.`,
    }),
  export: 'Exportar prompts',
  import: 'Importar prompts',
  importFile: 'Archivo de prompts para importar',
  nothingToExport: 'No tienes prompts propios para exportar.',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      plural(added, {
        one: 'Se ha añadido 1 prompt.',
        other: `Se han añadido ${number(added)} prompts.`,
      }),
      known > 0 && plural(known, { one: '1 ya estaba aquí.', other: `${number(known)} ya estaban aquí.` }),
      taken > 0 &&
        plural(taken, {
          one: '1 tiene un nombre que ya existe; el tuyo se queda como está.',
          other: `${number(taken)} tienen nombres que ya existen; los tuyos se quedan como están.`,
        }),
      over > 0 &&
        plural(over, { one: 'No había sitio para 1.', other: `No había sitio para ${number(over)}.` }),
      damaged > 0 &&
        plural(damaged, {
          one: '1 no se ha podido leer.',
          other: `${number(damaged)} no se han podido leer.`,
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Este no es un archivo de prompts de Aside.',
    advice: 'Elige un archivo creado con «Exportar prompts». No se ha cambiado nada.',
  },
};
