/** --ulimit name=soft[:hard] */
export function ulimit(text: string): { Name: string; Soft: number; Hard: number } {
  const [name = '', limits = ''] = text.split('=');
  const [soft = '', hard = soft] = limits.split(':');
  return { Name: name, Soft: Number(soft), Hard: Number(hard) };
}
