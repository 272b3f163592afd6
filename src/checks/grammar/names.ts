export {
  type FindPerson,
  isEntityName,
  lastNameOf,
  nameFinder,
  nameKey,
  whoseName,
  withoutInitials,
} from "../../model/person-name.ts";
