package hiring.choreography.listing;

import java.util.List;

record PlainCondition(String sql, List<Object> parameters) implements Condition {}
