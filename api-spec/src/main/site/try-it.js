// try-it speaks to the server that the page came from; nothing is prefilled and nothing kept
Scalar.createApiReference('#app', {
  url: 'openapi.json',
  servers: [{ url: window.location.origin, description: 'The server that this page came from' }],
  authentication: { preferredSecurityScheme: 'basicAuth' },
  persistAuth: false,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  documentDownloadType: 'none',
  telemetry: false,
  withDefaultFonts: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never'
});
