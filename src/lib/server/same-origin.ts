const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Kit lets a cross-site POST through when it carries JSON or no content type. Browsers say where a request comes from
 * (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/); without that, the origin must be ours.
 */
export const isAllowedOrigin = (request: Request, origin: string): boolean => {
	if (safeMethods.includes(request.method)) return true;
	const site = request.headers.get('sec-fetch-site');
	return site === null ? request.headers.get('origin') === origin : site === 'same-origin';
};
