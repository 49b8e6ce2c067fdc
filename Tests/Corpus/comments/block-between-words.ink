a/* b */b
