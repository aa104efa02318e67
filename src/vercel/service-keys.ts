/** The keys of vercel.json that hold services, newest first. Source: `resolveConfiguredServiceV2` in @vercel/fs-detectors 7.7.3. */
export const SERVICE_KEYS = ['services', 'experimentalServicesV2'] as const;

export type ServiceKey = (typeof SERVICE_KEYS)[number];
