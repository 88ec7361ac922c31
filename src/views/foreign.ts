/** What a view says of texts that are not in the language of the story: theirs (BCP 47). */
export const foreign = ({ language }: { language?: string | undefined }): { language?: string } =>
	language === undefined ? {} : { language };
