/** The package's own folder: this file, built or not, bundled or not, lies two folders deep in it. */
export const ROOT = new URL('../../', import.meta.url);
