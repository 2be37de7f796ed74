declare const __ASIDE_VERSION__: string;

/** The version that this file was built as: package.json's. Views and worker compare theirs when a port opens. */
export const BUILD_VERSION: string = __ASIDE_VERSION__;
