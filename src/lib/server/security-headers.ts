/** Headers of every answer beside the CSP, which Kit sets with its nonce (OWASP ASVS 3.4). */
export const securityHeaders = (is_https: boolean): Record<string, string> => ({
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	...(is_https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});
