/** How `@/lib/...` is found, in the form that dependency-cruiser reads. */
export default { resolve: { alias: { '@': process.cwd() } } };
