/** The name under which writes of counselling's topics are kept. */
export const topicsKind = 'youth.topics'
