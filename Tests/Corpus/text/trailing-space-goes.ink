a   
