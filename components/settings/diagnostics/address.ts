/** Hashes of the options page's two parts; without one it shows the choices. */
export const SETTINGS_HASH = '#settings';
export const DIAGNOSTICS_HASH = '#diagnostics';
