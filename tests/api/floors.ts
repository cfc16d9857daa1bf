/** How many answers of each recording are the same. These numbers may only rise. */
export const floors: Record<string, number> = {
  '01-discovery': 24, '02-defaults': 38, '03-pod-validation': 43, '04-container-validation': 56, '05-workload-validation': 50, '06-job-validation': 38,
  '07-services': 42, '08-network': 27, '09-storage': 37, '10-policies': 47, '11-configuration': 38, '12-rights': 53,
  '13-custom-resources': 50, '14-names': 35, '15-decoding': 45, '16-errors': 48, '17-deletion': 52, '18-strategic-patch': 43,
  '19-json-patches': 39, '20-apply': 43, '21-subresources': 65, '22-selectors': 55, '23-lists-watches': 41, '24-tables': 86,
  '25-metadata-dry-run': 23, '26-admission': 60,
};
