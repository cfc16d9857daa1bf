/** How many answers of each recording are the same. These numbers may only rise. */
export const floors: Record<string, number> = {
  '01-discovery': 19, '02-defaults': 38, '03-pod-validation': 43, '04-container-validation': 56, '05-workload-validation': 50, '06-job-validation': 37,
  '07-services': 42, '08-network': 27, '09-storage': 37, '10-policies': 47, '11-configuration': 37, '12-rights': 53,
  '13-custom-resources': 50, '14-names': 32, '15-decoding': 38, '16-errors': 47, '17-deletion': 51, '18-strategic-patch': 34,
  '19-json-patches': 37, '20-apply': 39, '21-subresources': 44, '22-selectors': 44, '23-lists-watches': 36, '24-tables': 63,
  '25-metadata-dry-run': 23, '26-admission': 60,
};
