/** Key of what is only ever added to at the end, so that its place names it. */
export const keyOfPlace = (place: number): string => `${place}`;
