/** Whether what is drawn of good practice is still as it is told. */
export { selectCardsStamp as cardsStamp } from '../db/cardsStamp'
