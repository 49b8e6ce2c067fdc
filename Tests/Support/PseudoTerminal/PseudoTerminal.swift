import CPty
import CVTerm
