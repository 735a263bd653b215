/** Entry of the functions' bundle, which loads before anything else: names the code behind each function's id. */
import { functionsById } from "./functionsById";

CustomFunctions.associate(functionsById);
