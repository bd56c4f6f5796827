/** Everything from here, nothing inline. Not upgraded to https: an office may run it on its own network without. */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: "'none'",
    scriptSrc: "'self'",
    styleSrc: "'self'",
    imgSrc: ["'self'", 'data:'],
    fontSrc: "'self'",
    connectSrc: "'self'",
    manifestSrc: "'self'",
    formAction: "'self'",
    baseUri: "'none'",
    frameAncestors: "'none'",
    objectSrc: "'none'",
  },
};
