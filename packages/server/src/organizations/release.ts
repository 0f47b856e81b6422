/** The release that is running; its test holds it to the package. */
export const RELEASE = '0.1.0'
